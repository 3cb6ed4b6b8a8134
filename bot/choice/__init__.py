"""Choosing the entry that answers a question, among the asked drug's own. Imports no Rasa."""
