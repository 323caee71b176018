package info.becs.core.signin.control;

import info.becs.core.sessions.control.Sessions;
import info.becs.core.sessions.entity.Session;
import info.becs.core.signin.entity.KnownDevice;
import info.becs.core.signin.entity.Passkey;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonId;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** With what a person signs in, and where they are signed in. Secrets are shown to nobody, not even to them. */
@ApplicationScoped
public class SignInData implements PersonalData {

    private static final Text FACTOR = Text.of("সাইন-ইনের উপায়", "Way to sign in");
    private static final Text SESSION = Text.of("সেশন", "Session");
    private static final Text DEVICE = Text.of("চেনা ডিভাইস", "Known device");

    @Inject
    OwnFactors factors;

    @Inject
    FactorReset reset;

    @Inject
    Sessions sessions;

    @Inject
    KnownDevices devices;

    @Override
    public List<Held> about(PersonId person) {
        String id = person.toString();
        var held = new ArrayList<Held>();
        sessions.of(id).forEach(session -> held.add(of(session)));
        devices.of(id).forEach(device -> held.add(of(device)));
        OwnFactors.Overview overview = factors.of(id);
        overview.passwordChangedAt()
                .ifPresent(
                        at -> held.add(Held.of(FACTOR, DataClass.S, "password").fact("changedAt", at.toString())));
        overview.totpSince()
                .ifPresent(at -> held.add(Held.of(FACTOR, DataClass.S, "totp").fact("createdAt", at.toString())));
        overview.passkeys().forEach(passkey -> held.add(of(passkey)));
        return held;
    }

    private static Held of(Session session) {
        return Held.of(SESSION, DataClass.S, session.id())
                .fact("device", session.device())
                .fact("network", session.network())
                .fact("createdAt", session.createdAt().toString())
                .fact("seenAt", session.seenAt().toString());
    }

    private static Held of(KnownDevice device) {
        return Held.of(DEVICE, DataClass.S, device.id())
                .fact("device", device.device())
                .fact("seenAt", device.seenAt().toString());
    }

    private static Held of(Passkey passkey) {
        Held held = Held.of(FACTOR, DataClass.S, passkey.id())
                .fact("passkey", passkey.label())
                .fact("createdAt", passkey.createdAt().toString());
        return passkey.usedAt().map(at -> held.fact("usedAt", at.toString())).orElse(held);
    }

    @Override
    public List<Fate> plan(PersonId person) {
        String id = person.toString();
        OwnFactors.Overview overview = factors.of(id);
        long ways = overview.passkeys().size()
                + (overview.passwordChangedAt().isPresent() ? 1 : 0)
                + (overview.totpSince().isPresent() ? 1 : 0);
        return List.of(
                Fate.erased(FACTOR, ways),
                Fate.erased(SESSION, sessions.of(id).size()),
                Fate.erased(DEVICE, devices.of(id).size()));
    }

    @Override
    public List<Fate> erase(PersonId person) {
        List<Fate> fates = plan(person);
        reset.of(person.toString());
        return fates;
    }
}
