package org.whosaid.speaker;

import java.util.List;
import org.whosaid.TaggedText;
import org.whosaid.entity.Entity;
import org.whosaid.entity.Entity.Gender;
import org.whosaid.entity.Mention;
import org.whosaid.language.Name;
import org.whosaid.quotation.QuotationMarks;

/** Scenes of tagged texts without quotation marks, in which each name is an entity of its own. */
final class Scenes {

    private Scenes() {
    }

    static Scene of(String... tagged) {
        TaggedText text = TaggedText.of(tagged);
        List<Entity> entities = text.analysis().names().stream().map(name -> entity(text, name)).toList();
        return new Scene(text.article(), text.analysis(), new QuotationMarks(List.of(), List.of()), entities);
    }

    private static Entity entity(TaggedText text, Name name) {
        Mention mention = new Mention(text.analysis().span(name.start(), name.end()), Mention.Form.NAME);
        return new Entity(name.type(), text.article().text().slice(mention.span()), List.of(), List.of(), Gender.UNKNOWN,
                List.of(mention));
    }
}
