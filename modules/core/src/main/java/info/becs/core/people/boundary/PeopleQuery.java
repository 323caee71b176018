package info.becs.core.people.boundary;

import info.becs.core.people.control.AccountLines.Wish;
import info.becs.core.people.entity.AccountKind;
import info.becs.core.people.entity.AccountState;
import info.becs.core.people.entity.PersonProblem;
import info.becs.core.people.entity.Role;
import info.becs.core.people.entity.SearchWords;
import info.becs.spi.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What somebody asks of the list of people. */
final class PeopleQuery {

    private static final int LONGEST = 100;

    private PeopleQuery() {}

    /** Empty where what was typed holds no word at all: that finds nobody, not everybody. */
    static Optional<Wish> of(PeopleSearch search) {
        String words = search.q();
        if (words != null && words.length() > LONGEST) {
            throw PersonProblem.queryTooLong();
        }
        Set<String> wanted = words == null ? Set.of() : SearchWords.of(words);
        if (words != null && !words.isBlank() && wanted.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wish(
                wanted,
                one(AccountState.values(), search.state(), PersonProblem::stateUnknown),
                one(AccountKind.values(), search.kind(), PersonProblem::kindUnknown),
                role(search.role())));
    }

    private static Optional<String> role(String role) {
        if (role == null || role.isEmpty()) {
            return Optional.empty();
        }
        if (!Role.isId(role)) {
            throw PersonProblem.roleIdInvalid();
        }
        return Optional.of(role);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] known, String asked, Supplier<Problem> refusal) {
        if (asked == null || asked.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(known)
                .filter(value -> value.name().equals(asked))
                .findFirst()
                .orElseThrow(refusal));
    }
}
