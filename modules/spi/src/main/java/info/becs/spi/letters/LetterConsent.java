package info.becs.spi.letters;

/**
 * Says of a letter that waits whether it may still leave. Offered by a module whose letters somebody can stop.
 *
 * <pre>{@code
 * mailer.send(Letter.of(REMINDER).toMail(address).ifStillWanted(number));
 * platform.publish(LetterConsent.class, (template, number) -> cases.find(number).filter(Case::wantsNotices).isPresent());
 * }</pre>
 *
 * Asked in a transaction each time before such a letter is handed over, also when staff let it go by hand. A letter that is not
 * wanted any more stays in the outbox as such, and that stands in the audit. While the module is disabled or fails nobody can
 * say so: the letter waits, and is tried again as if it had not been taken.
 *
 * @since 1.0
 */
@FunctionalInterface
public interface LetterConsent {

    /**
     * Whether it may leave now.
     *
     * @param template the name of its template, which begins with this module's id
     * @param matter what was said with {@link Letter#ifStillWanted}
     */
    boolean isGiven(String template, String matter);
}
