"""What the pages did not answer, and votes on what they did: counted, with nothing of the visitor."""
