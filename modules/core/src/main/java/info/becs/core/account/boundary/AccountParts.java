package info.becs.core.account.boundary;

import info.becs.spi.Platform.Provided;
import info.becs.spi.Text;
import info.becs.spi.pages.AccountPart;
import info.becs.spi.people.PersonId;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What modules add to the pages of an account. Each is asked by itself: one that fails costs what is its own, and no sign-in. */
record AccountParts(List<Provided<AccountPart>> offers) {

    private static final Logger LOG = System.getLogger(AccountParts.class.getName());

    /** How one comes to a part. @param waiting what waits for the person behind it */
    record Entry(String word, Text label, Text hint, Optional<Text> waiting) {

        private static Entry of(AccountPart part) {
            return new Entry(part.word(), part.label(), part.hint(), Optional.empty());
        }

        private Entry waiting(Optional<Text> words) {
            return new Entry(word, label, hint, words);
        }
    }

    List<Entry> entries(PersonId person) {
        var entries = new ArrayList<Entry>();
        for (Provided<AccountPart> offer : offers) {
            said(offer, part -> Optional.of(Entry.of(part)))
                    .map(entry -> entry.waiting(said(offer, part -> part.waiting(person))))
                    .ifPresent(entries::add);
        }
        return entries;
    }

    List<AccountPart.Way> ways() {
        return offers.stream()
                .flatMap(offer -> said(offer, AccountPart::way).stream())
                .toList();
    }

    /** Words of those whose forms have files. */
    List<String> takingFiles() {
        return offers.stream()
                .flatMap(offer ->
                        said(
                                offer,
                                part -> Optional.of(part)
                                        .filter(AccountPart::takesFiles)
                                        .map(AccountPart::word))
                                .stream())
                .toList();
    }

    /** The first that goes by this word. */
    Optional<AccountPart> find(String word) {
        return offers.stream()
                .filter(offer -> said(offer, part -> Optional.of(part.word()))
                        .filter(word::equals)
                        .isPresent())
                .map(Provided::capability)
                .findFirst();
    }

    private static <T> Optional<T> said(Provided<AccountPart> offer, Function<AccountPart, Optional<T>> question) {
        try {
            return question.apply(offer.capability());
        } catch (RuntimeException | LinkageError e) {
            LOG.log(Level.WARNING, () -> "The account is without what module '" + offer.module() + "' says there", e);
            return Optional.empty();
        }
    }
}
