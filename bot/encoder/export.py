"""Writes the sentence encoder as ONNX: ``python -m bot.encoder.export OUTPUT``."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from bot.encoder.model import WEIGHTS_SHA256, EncoderError, file_digest, source_folder

OPSET = 15


def export(output: Path) -> None:
    """Export the transformer with mean pooling and normalisation inside the graph.

    Raises EncoderError when the weights are not the upstream file's, byte for byte.
    """
    folder = source_folder()
    if file_digest(folder / "model.safetensors") != WEIGHTS_SHA256:
        raise EncoderError(f"{folder / 'model.safetensors'} is not the file that is expected")

    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    import tensorflow as tf
    import tf2onnx
    from transformers import TFBertModel

    bert = TFBertModel.from_pretrained(str(folder), local_files_only=True)
    signature = [
        tf.TensorSpec([None, None], tf.int32, name="input_ids"),
        tf.TensorSpec([None, None], tf.int32, name="attention_mask"),
    ]

    @tf.function(input_signature=signature)
    def encode(input_ids: tf.Tensor, attention_mask: tf.Tensor) -> dict[str, tf.Tensor]:
        hidden = bert(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        weight = tf.cast(attention_mask, tf.float32)[:, :, None]
        mean = tf.reduce_sum(hidden * weight, axis=1) / tf.reduce_sum(weight, axis=1)
        return {"vectors": tf.math.l2_normalize(mean, axis=1)}

    tf2onnx.convert.from_function(encode, input_signature=signature, opset=OPSET, output_path=str(output))


if __name__ == "__main__":
    export(Path(sys.argv[1]))
