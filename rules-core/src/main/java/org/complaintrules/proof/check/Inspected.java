package org.complaintrules.proof.check;

import java.util.List;
import org.complaintrules.compile.PolicyFiles;
import org.complaintrules.compile.PolicyModel;
import org.complaintrules.fixture.FixtureResult;
import org.complaintrules.text.Place;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;
import org.complaintrules.time.WorkCalendar;

/**
 * A policy that is checked, with what its fixtures showed.
 *
 * @param model what its files say
 * @param files its files, for what the model does not hold
 * @param places where the clauses and the names of codes stand in its files
 * @param fixtures what came of its fixtures
 * @param refused why some of its fixture files could not be read; empty where all were
 * @param calendar the days that are worked
 * @param limit how many cells are looked at, at most, in one search
 */
public record Inspected(PolicyModel model, PolicyFiles files, JsonPlaces places, List<FixtureResult> fixtures,
        List<Refusal> refused, WorkCalendar calendar, long limit) {
    /**
     * Copies the lists.
     *
     * @param model what its files say
     * @param files its files
     * @param places where the clauses and the names of codes stand
     * @param fixtures what came of its fixtures
     * @param refused why some of its fixture files could not be read
     * @param calendar the days that are worked
     * @param limit how many cells are looked at, at most, in one search
     */
    public Inspected {
        fixtures = List.copyOf(fixtures);
        refused = List.copyOf(refused);
    }

    /**
     * A policy to be checked.
     *
     * @param model what its files say
     * @param files the files that the model was read from
     * @param fixtures what came of its fixtures
     * @param refused why some of its fixture files could not be read; empty where all were
     * @param calendar the days that are worked
     * @param limit how many cells are looked at, at most, in one search
     * @return the policy
     */
    public static Inspected of(PolicyModel model, PolicyFiles files, List<FixtureResult> fixtures,
            List<Refusal> refused, WorkCalendar calendar, long limit) {
        return new Inspected(model, files, JsonPlaces.of(files), fixtures, refused, calendar, limit);
    }

    /**
     * The policy's id.
     *
     * @return the id, such as {@code life-insurer}
     */
    public String id() {
        return model.info().id();
    }

    /**
     * A finding about this policy.
     *
     * @param code what kind of thing
     * @param place where it is
     * @param subject what it is about, or {@code null}
     * @param what what is wrong
     * @param mend what would be right, or {@code null}
     * @return the finding
     */
    public Finding finding(FindingCode code, Place place, String subject, Text what, Text mend) {
        return Finding.of(code, place, id(), subject, what, mend);
    }
}
