package org.whosaid.spark;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimeLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/** A row of Parquet as a JSON object: numbers, strings, lists, objects; dates and times in ISO 8601. */
final class ParquetRow {

    /** The Julian day of 1 January 1970. */
    private static final int EPOCH_JULIAN_DAY = 2_440_588;

    private ParquetRow() {
    }

    /** Its columns by name, in the order of the schema, without those that are null. */
    static Map<String, Object> fields(Group row) {
        Map<String, Object> fields = new LinkedHashMap<>();
        GroupType type = row.getType();
        for (int field = 0; field < type.getFieldCount(); field++) {
            int count = row.getFieldRepetitionCount(field);
            if (type.getType(field).isRepetition(Type.Repetition.REPEATED)) {
                fields.put(type.getFieldName(field), repeated(row, field));
            } else if (count > 0) {
                fields.put(type.getFieldName(field), value(row, field, 0));
            }
        }
        return fields;
    }

    private static List<Object> repeated(Group row, int field) {
        List<Object> values = new ArrayList<>();
        for (int index = 0; index < row.getFieldRepetitionCount(field); index++) {
            values.add(value(row, field, index));
        }
        return values;
    }

    private static Object value(Group row, int field, int index) {
        Type type = row.getType().getType(field);
        if (type.isPrimitive()) {
            return primitive(row, field, index, type.asPrimitiveType());
        }
        Group group = row.getGroup(field, index);
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        return meaning instanceof ListLogicalTypeAnnotation ? list(group)
                : meaning instanceof MapLogicalTypeAnnotation ? map(group) : fields(group);
    }

    /** A list is a group that repeats either a group of one element, or the elements themselves. */
    private static List<Object> list(Group group) {
        List<Object> elements = repeated(group, 0);
        Type repeated = group.getType().getType(0);
        boolean wrapped = !repeated.isPrimitive() && repeated.asGroupType().getFieldCount() == 1
                && !repeated.getName().equals("array");
        return wrapped ? elements.stream().flatMap(each -> ((Map<?, ?>) each).values().stream())
                .<Object>map(each -> each).toList() : elements;
    }

    private static Map<String, Object> map(Group group) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (Object entry : repeated(group, 0)) {
            List<Object> keyAndValue = new ArrayList<>(((Map<?, ?>) entry).values());
            if (keyAndValue.size() == 2) {
                map.put(String.valueOf(keyAndValue.get(0)), keyAndValue.get(1));
            }
        }
        return map;
    }

    private static Object primitive(Group row, int field, int index, PrimitiveType type) {
        LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
        if (meaning instanceof DecimalLogicalTypeAnnotation decimal) {
            return new BigDecimal(unscaled(row, field, index, type), decimal.getScale());
        }
        return switch (type.getPrimitiveTypeName()) {
            case BOOLEAN -> row.getBoolean(field, index);
            case INT32 -> whole(row.getInteger(field, index), meaning);
            case INT64 -> whole(row.getLong(field, index), meaning);
            case FLOAT -> row.getFloat(field, index);
            case DOUBLE -> row.getDouble(field, index);
            case INT96 -> julianTimestamp(row.getInt96(field, index).getBytes());
            case BINARY, FIXED_LEN_BYTE_ARRAY -> row.getBinary(field, index).toStringUsingUTF8();
        };
    }

    private static BigInteger unscaled(Group row, int field, int index, PrimitiveType type) {
        return switch (type.getPrimitiveTypeName()) {
            case INT32 -> BigInteger.valueOf(row.getInteger(field, index));
            case INT64 -> BigInteger.valueOf(row.getLong(field, index));
            default -> new BigInteger(row.getBinary(field, index).getBytes());
        };
    }

    private static Object whole(long value, LogicalTypeAnnotation meaning) {
        if (meaning instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (meaning instanceof TimeLogicalTypeAnnotation time) {
            return LocalTime.ofNanoOfDay(unit(time.getUnit()).toNanos(value)).toString();
        }
        return meaning instanceof TimestampLogicalTypeAnnotation stamp
                ? moment(value, unit(stamp.getUnit()), stamp.isAdjustedToUTC()) : (Object) value;
    }

    private static TimeUnit unit(LogicalTypeAnnotation.TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> TimeUnit.MILLISECONDS;
            case MICROS -> TimeUnit.MICROSECONDS;
            case NANOS -> TimeUnit.NANOSECONDS;
        };
    }

    private static String moment(long value, TimeUnit unit, boolean utc) {
        long second = Math.floorDiv(value, unit.convert(1, TimeUnit.SECONDS));
        long nanos = unit.toNanos(value - unit.convert(second, TimeUnit.SECONDS));
        return utc ? Instant.ofEpochSecond(second, nanos).toString()
                : LocalDateTime.ofEpochSecond(second, (int) nanos, ZoneOffset.UTC).toString();
    }

    /** The format of timestamps before Parquet had a type for them: nanoseconds of a Julian day. */
    private static String julianTimestamp(byte[] bytes) {
        ByteBuffer fields = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        long nanos = fields.getLong();
        return Instant.ofEpochSecond(TimeUnit.DAYS.toSeconds(fields.getInt() - EPOCH_JULIAN_DAY), nanos).toString();
    }
}
