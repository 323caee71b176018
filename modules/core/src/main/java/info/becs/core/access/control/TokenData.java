package info.becs.core.access.control;

import info.becs.core.access.entity.AccessToken;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The tokens of a person, and an invitation that waits for them. */
@ApplicationScoped
public class TokenData implements PersonalData {

    private static final Text TOKEN = Text.of("টোকেন", "Token");

    private static final Text NAME = Text.of("নাম", "Name");
    private static final Text MADE = Text.of("তৈরি", "Made");
    private static final Text EXPIRES = Text.of("মেয়াদ শেষ", "Expires");
    private static final Text USED = Text.of("শেষ ব্যবহার", "Last used");

    @Inject
    Tokens tokens;

    @Inject
    Invitations invitations;

    @Override
    public List<Held> about(PersonId person) {
        return tokens.of(person.toString()).stream().map(TokenData::of).toList();
    }

    private static Held of(AccessToken token) {
        Held held = Held.of(TOKEN, DataClass.I, token.id())
                .fact("name", NAME, token.name())
                .fact("createdAt", MADE, token.createdAt().toString())
                .fact("expiresAt", EXPIRES, token.expiresAt().toString());
        return token.usedAt()
                .map(at -> held.fact("usedAt", USED, at.toString()))
                .orElse(held);
    }

    @Override
    public List<Fate> plan(PersonId person) {
        return List.of(Fate.erased(TOKEN, tokens.of(person.toString()).size()));
    }

    @Override
    public List<Fate> erase(PersonId person) {
        invitations.end(person.toString());
        return List.of(Fate.erased(TOKEN, tokens.revokeAllOf(person.toString())));
    }
}
