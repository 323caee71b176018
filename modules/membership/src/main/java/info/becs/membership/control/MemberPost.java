package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Member;
import info.becs.spi.letters.Letter;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/** Where letters to members go: by mail where their account has an address, which costs nothing; else by short message. */
@ApplicationScoped
public class MemberPost {

    @Inject
    ThisModule self;

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
