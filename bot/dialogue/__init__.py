"""What a message does in a conversation: asks, continues, corrects, returns. Imports no Rasa."""
