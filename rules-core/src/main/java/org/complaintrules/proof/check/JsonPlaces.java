package org.complaintrules.proof.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.json.Json;
import org.complaintrules.json.JsonText;
import org.complaintrules.text.Place;

/**
 * Where things stand in a policy's JSON files. A policy's model does not hold it, so that it stays small.
 *
 * @param clauses where each clause stands, by its id
 * @param policy the content of {@code policy.json}
 */
public record JsonPlaces(Map<String, Place> clauses, Json policy) {
    /**
     * Copies the places.
     *
     * @param clauses where each clause stands
     * @param policy the content of {@code policy.json}
     */
    public JsonPlaces {
        clauses = Map.copyOf(clauses);
    }

    /**
     * The places in the files of a policy that was read without complaint.
     *
     * @param files the files
     * @return the places
     */
    public static JsonPlaces of(PolicyFiles files) {
        Map<String, Place> clauses = new HashMap<>();
        Json list = ((Json.Obj) read(files, "clauses.json")).members().get("clauses");
        for (Json clause : ((Json.Arr) list).items()) {
            clauses.put(((Json.Str) ((Json.Obj) clause).members().get("id")).value(), clause.place());
        }
        return new JsonPlaces(clauses, read(files, "policy.json"));
    }

    /**
     * Where a clause stands.
     *
     * @param id its id
     * @return the place
     */
    public Place clause(String id) {
        return clauses.get(id);
    }

    /**
     * Where a value of {@code policy.json} stands.
     *
     * @param names the names of the members that lead to it, from the outermost
     * @return the place, or nothing where there is no such value
     */
    public Optional<Place> inPolicy(String... names) {
        Json at = policy;
        for (String name : names) {
            at = at instanceof Json.Obj object ? object.members().get(name) : null;
        }
        return Optional.ofNullable(at).map(Json::place);
    }

    private static Json read(PolicyFiles files, String name) {
        return JsonText.read(files.shown(name), files.texts().get(name));
    }
}
