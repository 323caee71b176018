package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Member;
import info.becs.spi.Problem;
import info.becs.spi.letters.Letter;
import info.becs.spi.letters.Mailer;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where letters to members go: by mail where their account has an address, which costs nothing; else by short message.
 *
 * <p>Whether somebody has died meanwhile is asked when they leave.
 */
@ApplicationScoped
public class MemberPost {

    private static final String MEMBER = "member:";

    @Inject
    Members members;

    @Inject
    MemberHistory history;

    @Inject
    ThisModule self;

    /** About what is asked again before a letter to this member leaves. */
    static String matter(Member member) {
        return MEMBER + member.id();
    }

    /** The member of such a matter; empty where it is about something else. */
    public static Optional<String> memberOf(String matter) {
        return Optional.of(matter).filter(text -> text.startsWith(MEMBER)).map(text -> text.substring(MEMBER.length()));
    }

    /** Whether they may still be written to: they are there, and have not died. */
    public boolean mayStillGetIt(String member) {
        return members.find(member).filter(found -> !hasDied(found)).isPresent();
    }

    static boolean hasDied(Member member) {
        return member.mark().filter("deceased"::equals).isPresent();
    }

    /** In their language, to where their account is reached; nothing where it is not. */
    void tell(Member member, Letter letter) {
        addressed(member, letter).ifPresent(addressed -> send(member, addressed));
    }

    /** Hands it to the outbox. One that cannot be sent undoes nothing: it stands in the history that it was not. */
    void send(Member member, Letter letter) {
        try {
            self.platform().find(Mailer.class).ifPresent(mailer -> mailer.send(letter));
        } catch (Problem undeliverable) {
            history.write(
                    member,
                    "unsent",
                    Optional.empty(),
                    Map.of("letter", letter.template().name(), "why", undeliverable.code()),
                    "");
            members.save();
        }
    }

    /** In their language and with their name; empty where they have none any more, or cannot be reached. */
    public Optional<Letter> addressed(Member member, Letter letter) {
        Locale language = Locale.forLanguageTag(member.language());
        return member.account()
                .flatMap(person -> member.name()
                        .flatMap(name -> self.platform()
                                .find(People.class)
                                .flatMap(people -> people.contact(person))
                                .flatMap(contact -> to(
                                        contact,
                                        letter.in(language)
                                                .ifStillWanted(matter(member))
                                                .fact("name", name.text().in(language))
                                                .about(person.value())))));
    }

    private static Optional<Letter> to(Contact contact, Letter letter) {
        if (!contact.email().isEmpty()) {
            return Optional.of(letter.toMail(contact.email()));
        }
        return contact.mobile().isEmpty() ? Optional.empty() : Optional.of(letter.toMobile(contact.mobile()));
    }
}
