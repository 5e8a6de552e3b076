/**
 * Fine-tunes an encoder on annotated news and writes the model that the program loads. Compiled in the Maven profile
 * {@code training} only, so that the program carries neither PyTorch nor ONNX's tools.
 */
@NullMarked
package org.whosaid.training;

import org.jspecify.annotations.NullMarked;
