/** The manifest of models ({@code models.txt}) and the one way to open what it lists. Knows no model's format. */
@NullMarked
package org.whosaid.models;

import org.jspecify.annotations.NullMarked;
