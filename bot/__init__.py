"""A question-answering bot over a site's drug monographs."""
