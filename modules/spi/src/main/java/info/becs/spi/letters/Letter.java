package info.becs.spi.letters;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One message to one address: which template, to whom, in which language, with which facts.
 *
 * <pre>{@code
 * Letter.of(INVITATION).toMail("ada@example.org").in(Locale.ENGLISH)
 *     .fact("name", "Ada").fact("link", link)
 *     .about(person).until(now.plus(Duration.ofDays(7)));
 * }</pre>
 *
 * Immutable; each method returns a new one. Values are plain text: whoever draws them escapes them.
 *
 * @since 1.0
 */
public final class Letter {

    /** The way a letter goes. May grow: whoever switches over it has a {@code default}. */
    public enum Channel {
        MAIL,
        SMS
    }

    private static final int LONGEST_MATTER = 120;

    private final LetterTemplate template;
    private final Channel channel;
    private final String address;
    private final Locale language;
    private final Map<String, String> facts;
    private final UUID person;
    private final Instant until;
    private final String matter;

    private Letter(
            LetterTemplate template,
            Channel channel,
            String address,
            Locale language,
            Map<String, String> facts,
            UUID person,
            Instant until,
            String matter) {
        this.template = template;
        this.channel = channel;
        this.address = address;
        this.language = language;
        this.facts = facts;
        this.person = person;
        this.until = until;
        this.matter = matter;
    }

    /** A letter without an address yet, in Bangla. */
    public static Letter of(LetterTemplate template) {
        return new Letter(template, Channel.MAIL, "", Locale.forLanguageTag("bn"), Map.of(), null, null, null);
    }

    /** To this e-mail address; whether it can be one is looked at when it is handed in. */
    public Letter toMail(String mailAddress) {
        return new Letter(template, Channel.MAIL, mailAddress, language, facts, person, until, matter);
    }

    /** As a short message to a mobile number of Bangladesh; the template must have words for it. */
    public Letter toMobile(String number) {
        return new Letter(template, Channel.SMS, number, language, facts, person, until, matter);
    }

    /** English for any English locale, Bangla for all others and where nothing is said. */
    public Letter in(Locale locale) {
        return new Letter(template, channel, address, locale, facts, person, until, matter);
    }

    /** A value for a mark of the template. One that stands in the subject must be one line. */
    public Letter fact(String name, String value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return new Letter(template, channel, address, language, more, person, until, matter);
    }

    /** Whom it is about, so that it is found when that person asks for their data or is erased. */
    public Letter about(UUID thePerson) {
        return new Letter(template, channel, address, language, facts, thePerson, until, matter);
    }

    /** After this moment it is of no use, and is not sent any more. */
    public Letter until(Instant moment) {
        return new Letter(template, channel, address, language, facts, person, moment, matter);
    }

    /**
     * Somebody can say any time that they do not want it: right before it leaves, the {@link LetterConsent} of the module that
     * hands it in is asked about this matter.
     *
     * @param asked what that module finds the wish by, such as the number of a case; at most 120 characters
     */
    public Letter ifStillWanted(String asked) {
        if (asked.isBlank() || asked.length() > LONGEST_MATTER) {
            throw new IllegalArgumentException(this + " is asked about with 1 to " + LONGEST_MATTER + " characters");
        }
        return new Letter(template, channel, address, language, facts, person, until, asked);
    }

    public LetterTemplate template() {
        return template;
    }

    public Channel channel() {
        return channel;
    }

    public String address() {
        return address;
    }

    public Locale language() {
        return language;
    }

    public Map<String, String> facts() {
        return facts;
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(person);
    }

    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public Optional<String> matter() {
        return Optional.ofNullable(matter);
    }

    /** Without address and facts: they are somebody's data. */
    @Override
    public String toString() {
        return "Letter " + template.name() + " by " + channel;
    }
}
