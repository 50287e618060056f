package org.complaintrules.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.complaintrules.text.Text;

/** Makes the tree of one text out of the tokens of Jackson's streaming parser. */
final class TreeReader {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Jackson's own limits are out of the way, since the file's size bounds what they bound, and so is its table of
     * names, which gives up on names made to collide.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final Source source;
    private final CharsetEncoder encoder = StandardCharsets.UTF_8.newEncoder();
    private JsonParser parser;

    TreeReader(Source source) {
        this.source = source;
    }

    Json read() {
        char[] text = source.text().toCharArray();
        if (text.length > 0 && text[0] == BYTE_ORDER_MARK) {
            text[0] = ' ';
        }
        try (JsonParser opened = FACTORY.createParser(text)) {
            parser = opened;
            if (parser.nextToken() == null) {
                throw refusal("malformed-json", 0, new Text("没有内容", "there is nothing in it"),
                        new Text("应为一个 JSON 值", "write one JSON value"));
            }
            Json root = value(Spot.root(source, tokenFrom()), 0);
            refuseTextAfter(root.spot().to(), text);
            return root;
        } catch (JsonProcessingException e) {
            int stopped = (int) e.getLocation().getCharOffset();
            throw e instanceof JsonEOFException || stopped >= text.length
                    ? Malformed.unfinished(source) : Malformed.at(source, stopped);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value whose first token is the current one. */
    private Json value(Spot spot, int depth) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(spot, deeper(depth));
            case START_ARRAY -> list(spot, deeper(depth));
            case VALUE_STRING -> {
                String string = encodable(parser.getText());
                yield new Json.Str(string, spot.until(currentOffset()));
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                String number = parser.getText();
                yield new Json.Num(number, spot.until(spot.from() + number.length()));
            }
            case VALUE_TRUE -> new Json.Bool(true, spot.until(spot.from() + 4));
            case VALUE_FALSE -> new Json.Bool(false, spot.until(spot.from() + 5));
            case VALUE_NULL -> new Json.Null(spot.until(spot.from() + 4));
            default -> throw new IllegalStateException("a value cannot begin with " + parser.currentToken());
        };
    }

    private Json object(Spot spot, int depth) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int nameFrom = tokenFrom();
            String name = encodable(parser.currentName());
            if (members.containsKey(name)) {
                throw new JsonRefusal("duplicate-key", spot.member(name, nameFrom).place(),
                        Text.of("成员“%s”在同一对象中出现两次", "the member '%s' stands twice in one object",
                                Excerpt.of(name)),
                        new Text("请只保留一个", "keep one of them"));
            }
            parser.nextToken();
            members.put(name, value(spot.member(name, tokenFrom()), depth));
        }
        return new Json.Obj(members, spot.until(currentOffset()));
    }

    private Json list(Spot spot, int depth) throws IOException {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(spot.item(items.size(), tokenFrom()), depth));
        }
        return new Json.Arr(items, spot.until(currentOffset()));
    }

    private int deeper(int depth) {
        if (depth == JsonText.MAX_NESTING) {
            throw refusal("nesting-too-deep", tokenFrom(),
                    Text.of("对象和列表嵌套超过 %d 层", "objects and lists stand in each other more than %d levels deep",
                            JsonText.MAX_NESTING), null);
        }
        return depth + 1;
    }

    /** Refuses half a surrogate pair, which no output could write again. */
    private String encodable(String string) {
        if (!encoder.canEncode(string)) {
            throw refusal("malformed-json", tokenFrom(),
                    new Text("字符串中有不成对的代理项", "the string has one half of a surrogate pair"),
                    new Text("\\ud800 至 \\udfff 须成对书写", "write \\ud800 to \\udfff in pairs"));
        }
        return string;
    }

    private void refuseTextAfter(int end, char[] text) {
        int next = end;
        while (next < text.length && " \t\r\n".indexOf(text[next]) >= 0) {
            next++;
        }
        if (next < text.length) {
            throw refusal("trailing-text", next,
                    new Text("JSON 值结束之后还有内容", "there is text after the end of the JSON value"),
                    new Text("一个文件只写一个值", "write one value in a file"));
        }
    }

    private int tokenFrom() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private int currentOffset() {
        return (int) parser.currentLocation().getCharOffset();
    }

    private JsonRefusal refusal(String code, int offset, Text what, Text mend) {
        return new JsonRefusal(code, source.place(offset, null), what, mend);
    }
}
