package info.becs.spi.people;

/**
 * Where somebody is reached: for what they do themselves, for instance to fill in a form with it. Nobody else is shown it,
 * and no module keeps it.
 *
 * @param email an empty text where there is none
 * @param mobile {@code +8801712345678}; an empty text where there is none
 * @since 1.0
 */
public record Contact(String email, String mobile) {

    /** Without the addresses, so that none reaches a log. */
    @Override
    public String toString() {
        return "Contact";
    }
}
