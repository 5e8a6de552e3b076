package org.whosaid.article;

import java.util.List;
import java.util.Optional;
import org.whosaid.text.Text;

/**
 * A text divided into its parts.
 *
 * @param text     the whole, exactly as read
 * @param blocks   its parts in order, disjoint; what lies between them is white space
 * @param headline the headline's words, if the text has one
 * @param author   the names that the by-line gives, without "By", else the one in the note on the author at the end
 * @param place    the place of the dateline, such as {@code Tokyo}, as written but not in capitals
 * @param date     the date of the dateline or by-line: ISO 8601 if it has a year, else as written
 */
public record Article(Text text, List<Block> blocks, Optional<String> headline, Optional<String> author,
                      Optional<String> place, Optional<String> date) {

    /** Checks that blocks are in order, disjoint and within the text. */
    public Article {
        blocks = List.copyOf(blocks);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException("block out of order or out of the text: " + block);
            }
            end = block.span().end();
        }
    }
}
