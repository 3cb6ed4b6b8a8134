"""What is measured, and the questions that it is measured with."""
