package org.complaintrules.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.complaintrules.text.Place;
import org.complaintrules.text.Text;

/** A value of a JSON text that knows where it stands. */
public sealed interface Json {
    /**
     * Where the value stands in its text.
     *
     * @return the spot
     */
    Spot spot();

    /**
     * What kind of value it is, for messages.
     *
     * @return the kind with its article, such as "an object"
     */
    Text kind();

    /**
     * Where the value begins, for messages.
     *
     * @return file, line, column and pointer
     */
    default Place place() {
        return spot().place();
    }

    /**
     * An object.
     *
     * @param members the members, in the order written; unmodifiable
     * @param spot where it stands
     */
    record Obj(Map<String, Json> members, Spot spot) implements Json {
        private static final Text KIND = new Text("对象", "an object");

        /**
         * Copies the members.
         *
         * @param members the members
         * @param spot where it stands
         */
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /**
         * A member by its name.
         *
         * @param name the member's name
         * @return the value, which may be {@link Null}, or nothing where there is no such member
         */
        public Optional<Json> member(String name) {
            return Optional.ofNullable(members.get(name));
        }

        @Override
        public Text kind() {
            return KIND;
        }
    }

    /**
     * A list.
     *
     * @param items the items
     * @param spot where it stands
     */
    record Arr(List<Json> items, Spot spot) implements Json {
        private static final Text KIND = new Text("列表", "a list");

        /**
         * Copies the items.
         *
         * @param items the items
         * @param spot where it stands
         */
        public Arr {
            items = List.copyOf(items);
        }

        @Override
        public Text kind() {
            return KIND;
        }
    }

    /**
     * A string.
     *
     * @param value the string, its escapes resolved
     * @param spot where it stands, quotes included
     */
    record Str(String value, Spot spot) implements Json {
        private static final Text KIND = new Text("字符串", "a string");

        @Override
        public Text kind() {
            return KIND;
        }
    }

    /**
     * A number. It stays text, since {@code 1e999999999} is well-formed and must not be calculated with.
     *
     * @param text the number as written
     * @param spot where it stands
     */
    record Num(String text, Spot spot) implements Json {
        private static final Text KIND = new Text("数字", "a number");

        @Override
        public Text kind() {
            return KIND;
        }
    }

    /**
     * True or false.
     *
     * @param value which of the two
     * @param spot where it stands
     */
    record Bool(boolean value, Spot spot) implements Json {
        private static final Text KIND = new Text("布尔值", "a boolean");

        @Override
        public Text kind() {
            return KIND;
        }
    }

    /**
     * The value {@code null}.
     *
     * @param spot where it stands
     */
    record Null(Spot spot) implements Json {
        private static final Text KIND = new Text("null", "null");

        @Override
        public Text kind() {
            return KIND;
        }
    }
}
