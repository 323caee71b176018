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

    /** Whether forms of the part that goes by this word have files. */
    boolean takesFiles(String word) {
        return find(word).filter(AccountPart::takesFiles).isPresent();
    }

    /** The first that goes by this word. Where none does and one cannot be asked, it may be that one: then it is said why not. */
    Optional<AccountPart> find(String word) {
        var failures = new ArrayList<RuntimeException>();
        for (Provided<AccountPart> offer : offers) {
            try {
                if (offer.capability().word().equals(word)) {
                    return Optional.of(offer.capability());
                }
            } catch (RuntimeException e) {
                failures.add(e);
            } catch (LinkageError e) {
                failures.add(new IllegalStateException("A part of the account is broken: " + offer.module(), e));
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
        return Optional.empty();
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
