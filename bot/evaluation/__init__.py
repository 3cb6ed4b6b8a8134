"""How right the bot is: labelled questions through the real pipeline, a report and a gate."""
