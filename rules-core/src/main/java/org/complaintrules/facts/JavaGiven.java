package org.complaintrules.facts;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintrules.json.Excerpt;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/**
 * A Java object as a source.
 *
 * @param value the object, or {@code null}
 * @param parent what it is a part of, or {@code null} where it is a member of the case itself
 * @param step its name or index there
 */
record JavaGiven(Object value, JavaGiven parent, String step) implements Given {
    @Override
    public Place place() {
        return new Place(null, 0, 0, pointer());
    }

    private String pointer() {
        String escaped = step.replace("~", "~0").replace("/", "~1");
        return (parent == null ? "" : parent.pointer()) + "/" + escaped;
    }

    @Override
    public Content content() {
        return content(value);
    }

    private Content content(Object object) {
        if (object == null) {
            return new Content.Unknown();
        }
        if (object instanceof Optional<?> optional) {
            return content(optional.orElse(null));
        }
        if (object instanceof Map<?, ?> map) {
            return members(map);
        }
        if (object instanceof Collection<?> collection) {
            return items(collection);
        }
        if (object instanceof Object[] array) {
            return items(Arrays.asList(array));
        }
        return scalar(object).orElseGet(() -> bean(object));
    }

    private static Optional<Content> scalar(Object object) {
        Content content = null;
        if (object instanceof String string) {
            content = new Content.Str(string);
        } else if (object instanceof Enum<?> constant) {
            content = new Content.Str(constant.name());
        } else if (object instanceof Boolean bool) {
            content = new Content.Bool(bool);
        } else if (object instanceof BigDecimal || object instanceof BigInteger || object instanceof Long
                || object instanceof Integer || object instanceof Short || object instanceof Byte) {
            content = new Content.Num(object.toString());
        } else if (object instanceof Double || object instanceof Float) {
            content = new Content.Unreadable(Text.of("二进制浮点数 %s（不精确，请改用 BigDecimal 或字符串）",
                    "the binary number %s, which is not exact (a BigDecimal or a string is)", object));
        } else if (object instanceof Instant instant) {
            content = new Content.Moment(instant);
        } else if (object instanceof OffsetDateTime time) {
            content = new Content.Moment(time.toInstant());
        } else if (object instanceof ZonedDateTime time) {
            content = new Content.Moment(time.toInstant());
        } else if (object instanceof Date date) {
            // java.sql.Date refuses toInstant()
            content = new Content.Moment(Instant.ofEpochMilli(date.getTime()));
        } else if (object instanceof LocalDate date) {
            content = new Content.Day(date);
        }
        return Optional.ofNullable(content);
    }

    private Content members(Map<?, ?> map) {
        Map<String, Given> members = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            if (!(entry.getKey() instanceof String name)) {
                return new Content.Unreadable(Text.of("一个键不全是字符串的 Map（键 %s）",
                        "a map whose keys are not all strings (the key %s)",
                        Excerpt.of(String.valueOf(entry.getKey()))));
            }
            members.put(name, new JavaGiven(entry.getValue(), this, name));
        }
        return new Content.Members(members);
    }

    private Content items(Collection<?> collection) {
        List<Given> items = new ArrayList<>();
        for (Object item : collection) {
            items.add(new JavaGiven(item, this, Integer.toString(items.size())));
        }
        return new Content.Items(items);
    }

    private Content bean(Object object) {
        Class<?> type = object.getClass();
        if (type.isArray() || type.getName().startsWith("java.")) {
            return unreadable(type, "不能作为事实或字段的值", "is no value of a fact or a field");
        }
        List<BeanProperty> properties = BeanProperty.of(type);
        if (properties.isEmpty()) {
            return unreadable(type, "没有可读的属性", "has no readable properties");
        }
        Map<String, Given> members = new LinkedHashMap<>();
        properties.forEach(each -> members.put(each.name(), new JavaGiven(each.of(object), this, each.name())));
        return new Content.Members(members);
    }

    private static Content unreadable(Class<?> type, String zh, String en) {
        return new Content.Unreadable(Text.of("%s 类型的对象（%s）", "an object of %s, which %s", type.getTypeName(),
                new Text(zh, en)));
    }
}
