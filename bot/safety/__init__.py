"""What protects visitors and the bot: input limits and payload checks. Imports no Rasa."""
