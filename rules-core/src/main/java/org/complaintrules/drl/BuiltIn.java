package org.complaintrules.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.complaintrules.outcome.Verdict;
import org.complaintrules.text.Place;
import org.complaintrules.time.DeadlineStatus;

/** The enumerations that every rule file knows without declaring them. */
final class BuiltIn {
    static final FieldType.Enumeration STATUS = of(DeadlineStatus.class);
    static final FieldType.Enumeration VERDICT = of(Verdict.class);

    private BuiltIn() {
    }

    static Optional<FieldType.Enumeration> enumeration(String name) {
        return Stream.of(STATUS, VERDICT).filter(each -> each.drlName().equals(name)).findFirst();
    }

    private static <E extends Enum<E>> FieldType.Enumeration of(Class<E> type) {
        List<String> names = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            names.add(constant.name());
        }
        return new FieldType.Enumeration(type.getSimpleName(), names, Place.NONE);
    }
}
