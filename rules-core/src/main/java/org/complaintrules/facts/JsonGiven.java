package org.complaintrules.facts;

import java.util.LinkedHashMap;
import java.util.Map;
import org.complaintrules.json.Json;
import org.complaintrules.text.Place;

/** A JSON value as a source. */
record JsonGiven(Json json) implements Given {
    @Override
    public Place place() {
        return json.place();
    }

    @Override
    public Content content() {
        if (json instanceof Json.Obj object) {
            Map<String, Given> members = new LinkedHashMap<>();
            object.members().forEach((name, value) -> members.put(name, new JsonGiven(value)));
            return new Content.Members(members);
        }
        if (json instanceof Json.Arr list) {
            return new Content.Items(list.items().stream().<Given>map(JsonGiven::new).toList());
        }
        if (json instanceof Json.Str string) {
            return new Content.Str(string.value());
        }
        if (json instanceof Json.Num number) {
            return new Content.Num(number.text());
        }
        if (json instanceof Json.Bool bool) {
            return new Content.Bool(bool.value());
        }
        return new Content.Unknown();
    }
}
