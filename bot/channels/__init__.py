"""What the bot serves over HTTP besides Rasa's own channels."""
