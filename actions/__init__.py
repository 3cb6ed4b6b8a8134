"""Custom actions: what the bot does when it has understood a message."""
