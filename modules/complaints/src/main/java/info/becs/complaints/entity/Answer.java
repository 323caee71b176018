package info.becs.complaints.entity;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a merchant has answered, besides which of the list it is.
 *
 * @param amount that it promises or has paid, in all, in poisha
 * @param on for which day it promises, or on which it has paid
 * @param proof what shows it; empty where nothing was said
 * @param response what it says in public; empty where nothing was said
 */
public record Answer(Optional<Long> amount, Optional<LocalDate> on, String proof, String response) {

    /** Nothing besides. */
    public static final Answer PLAIN = new Answer(Optional.empty(), Optional.empty(), "", "");
}
