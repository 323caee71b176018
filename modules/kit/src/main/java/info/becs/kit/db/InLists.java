package info.becs.kit.db;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Ids as the parameter of {@code WHERE x.id IN :ids}.
 *
 * <p>Filled up with the last one to 1, 2, 4, 8 …: each length is a statement of its own, and a database compiles and
 * keeps only a few.
 */
public final class InLists {

    private InLists() {}

    /** @param ids at least one, each with its text as it is kept: a UUID, or that text itself */
    public static List<String> of(Collection<?> ids) {
        var list = new ArrayList<String>();
        ids.forEach(id -> list.add(id.toString()));
        if (list.isEmpty()) {
            throw new IllegalArgumentException("IN () is no SQL");
        }
        String last = list.get(list.size() - 1);
        while (Integer.bitCount(list.size()) > 1) {
            list.add(last);
        }
        return list;
    }
}
