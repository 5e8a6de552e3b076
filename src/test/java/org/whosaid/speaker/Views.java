package org.whosaid.speaker;

import java.util.List;
import org.whosaid.TaggedText;
import org.whosaid.entity.EntityMention;
import org.whosaid.entity.NamedEntity;
import org.whosaid.entity.NamedEntity.Gender;
import org.whosaid.language.Name;
import org.whosaid.quotation.QuotationMarks;
import org.whosaid.reference.DocumentView;

/** Views of tagged texts without quotation marks, in which each name is an entity of its own. */
final class Views {

    private Views() {
    }

    static DocumentView of(String... tagged) {
        return titled(List.of(), tagged);
    }

    /** In which every name has these titles. */
    static DocumentView titled(List<String> titles, String... tagged) {
        TaggedText text = TaggedText.of(tagged);
        List<NamedEntity> entities = text.analysis().names().stream().map(name -> entity(text, name, titles)).toList();
        return new DocumentView(text.tokens(), new QuotationMarks(List.of(), List.of()), entities);
    }

    private static NamedEntity entity(TaggedText text, Name name, List<String> titles) {
        EntityMention mention = new EntityMention(text.analysis().span(name.start(), name.end()), EntityMention.Form.NAME);
        return new NamedEntity(name.type(), text.article().text().slice(mention.span()), List.of(), titles, Gender.UNKNOWN,
                List.of(mention));
    }
}
