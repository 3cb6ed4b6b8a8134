"""Reads drug monographs, Markdown pages with front matter, into immutable data."""
