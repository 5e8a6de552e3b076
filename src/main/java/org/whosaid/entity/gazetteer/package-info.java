/** Lists of places, nationalities and first names. */
@NullMarked
package org.whosaid.entity.gazetteer;

import org.jspecify.annotations.NullMarked;
