"""From the catalog to Rasa training data and a trained model."""
