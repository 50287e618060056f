package org.complaintrules.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.complaintrules.json.Excerpt;
import org.complaintrules.text.Text;

/** What a source can give, whatever the source: all that the schema is checked against. */
sealed interface Content {
    /** The content as a message names it, such as "the string 'abc'". */
    Text shown();

    /** Named parts: a JSON object, a map, a bean, a record. */
    record Members(Map<String, Given> members) implements Content {
        @Override
        public Text shown() {
            return new Text("一个对象", "an object");
        }
    }

    /** Parts one after the other: a JSON list, a collection, an array. */
    record Items(List<Given> items) implements Content {
        @Override
        public Text shown() {
            return new Text("一个列表", "a list");
        }
    }

    /** Text, or the name of an enum constant. */
    record Str(String value) implements Content {
        @Override
        public Text shown() {
            return Text.of("字符串“%s”", "the string '%s'", Excerpt.of(value));
        }
    }

    /** An exact number, as JSON writes it; not yet calculated with, since it may be of any size. */
    record Num(String text) implements Content {
        @Override
        public Text shown() {
            return Text.of("数字 %s", "the number %s", Excerpt.of(text));
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Content {
        @Override
        public Text shown() {
            return Text.of("布尔值 %s", "the boolean %s", value);
        }
    }

    /** A point in time. */
    record Moment(Instant instant) implements Content {
        @Override
        public Text shown() {
            return Text.of("时间 %s", "the time %s", instant);
        }
    }

    /** A date. */
    record Day(LocalDate date) implements Content {
        @Override
        public Text shown() {
            return Text.of("日期 %s", "the date %s", date);
        }
    }

    /** Nothing known: JSON {@code null}, Java {@code null}, an empty {@code Optional}. */
    record Unknown() implements Content {
        @Override
        public Text shown() {
            return Text.same("null");
        }
    }

    /** Something that fits no field of any type, and why. */
    record Unreadable(Text shown) implements Content {
    }
}
