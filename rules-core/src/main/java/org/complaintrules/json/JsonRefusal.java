package org.complaintrules.json;

import java.util.List;
import org.complaintrules.text.Place;
import org.complaintrules.text.Problem;
import org.complaintrules.text.Refusal;
import org.complaintrules.text.Text;

/**
 * A text is not the JSON that is read here. The codes are {@code malformed-json}, {@code duplicate-key},
 * {@code trailing-text}, {@code nesting-too-deep} and {@code file-too-large}.
 */
public final class JsonRefusal extends Refusal {
    private static final long serialVersionUID = 1L;

    JsonRefusal(String code, Place place, Text what, Text mend) {
        super(List.of(new Problem(code, place, what, mend)));
    }
}
