package org.whosaid.formats;

import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.whosaid.formats.Column.Kind;
import org.whosaid.formats.Column.Several;
import org.whosaid.formats.Column.Single;

/** A table's columns as a Parquet schema. Single values are optional; lists are required, but may be empty. */
final class ParquetSchema {

    /** The names that the format prescribes within a list. */
    static final String LIST = "list";
    static final String ELEMENT = "element";

    private ParquetSchema() {
    }

    static MessageType of(List<? extends Column<?>> columns) {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        columns.forEach(column -> schema.addField(field(column)));
        return schema.named("row");
    }

    private static Type field(Column<?> column) {
        return column instanceof Several<?, ?> several ? list(several)
                : value(((Single<?>) column).kind(), Type.Repetition.OPTIONAL, column.name());
    }

    private static Type list(Several<?, ?> column) {
        Type element = column.isOfValues() ? value(column.parts().get(0).kind(), Type.Repetition.REQUIRED, ELEMENT)
                : structure(column.parts());
        return Types.requiredGroup().as(LogicalTypeAnnotation.listType())
                .addField(Types.repeatedGroup().addField(element).named(LIST)).named(column.name());
    }

    private static Type structure(List<? extends Single<?>> parts) {
        Types.GroupBuilder<?> group = Types.requiredGroup();
        parts.forEach(part -> group.addField(value(part.kind(), Type.Repetition.OPTIONAL, part.name())));
        return (Type) group.named(ELEMENT);
    }

    private static Type value(Kind kind, Type.Repetition repetition, String name) {
        return switch (kind) {
            case TEXT -> Types.primitive(PrimitiveTypeName.BINARY, repetition)
                    .as(LogicalTypeAnnotation.stringType()).named(name);
            case INTEGER -> Types.primitive(PrimitiveTypeName.INT32, repetition).named(name);
            case LONG -> Types.primitive(PrimitiveTypeName.INT64, repetition).named(name);
            case DECIMAL -> Types.primitive(PrimitiveTypeName.DOUBLE, repetition).named(name);
        };
    }
}
