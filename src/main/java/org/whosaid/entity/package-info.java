/**
 * From name mentions to the people, organizations and places that an article names. Knows no attribution.
 */
@NullMarked
package org.whosaid.entity;

import org.jspecify.annotations.NullMarked;
