"""What visitors asked and the pages did not answer, for editors: counted, with nothing of the visitor."""
