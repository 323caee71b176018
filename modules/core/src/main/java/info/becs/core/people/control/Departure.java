package info.becs.core.people.control;

import info.becs.core.people.entity.Account;
import info.becs.core.people.entity.Actor;
import info.becs.core.people.entity.PersonChanged;
import info.becs.core.people.entity.PersonProblem;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Platform.Provided;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.host.Switchboard;
import info.becs.spi.people.Fate;
import info.becs.spi.people.Held;
import info.becs.spi.people.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** What happens when somebody leaves: closed, handed over, erased; and what is held about them meanwhile. */
@ApplicationScoped
public class Departure {

    @Inject
    Granting granting;

    @Inject
    Roles roles;

    @Inject
    ThisModule self;

    @Inject
    EventLog events;

    @Inject
    jakarta.enterprise.event.Event<PersonChanged> changes;

    /** Lets nobody in by this account any more, at once. */
    public void disable(Actor by, Account account) {
        requireMay(by, account);
        granting.requireAnotherAdministrator(account);
        if (account.disable()) {
            tell("core.person.disabled", account);
        }
    }

    /** Whoever decides about requests comes back by two people, as they came. */
    public void enable(Actor by, Account account) {
        requireMay(by, account);
        if (!account.isActive() && roles.grantsOf(account.id()).everywhere().contains(PeoplePermissions.DECIDE)) {
            throw PersonProblem.deciderDisabled();
        }
        if (account.enable()) {
            tell("core.person.enabled", account);
        }
    }

    /** Gives what waits for one to another; module → how much. */
    public Map<String, Integer> handOver(Actor by, Account from, Account to) {
        by.requireCovers(roles.grantsOf(from.id()));
        if (!to.isActive() || !to.isPerson() || to.id().equals(from.id())) {
            throw PersonProblem.successorUnfit();
        }
        var counts = new TreeMap<String, Integer>();
        for (Provided<PersonalData> provided : holders()) {
            counts.merge(
                    provided.module(), provided.capability().handOver(from.personId(), to.personId()), Integer::sum);
        }
        events.publish(Event.of("core.person.handed-over", from.id()).fact("to", to.id()));
        return counts;
    }

    /** Module → what would become of what it holds. */
    public Map<String, List<Fate>> plan(Account account) {
        return asked(data -> data.plan(account.personId()));
    }

    /** Module → what it holds. */
    public Map<String, List<Held>> held(Account account) {
        return asked(data -> data.about(account.personId()));
    }

    /** Erases in every module that is open, all or nothing; those that are closed hear of it. */
    public Map<String, List<Fate>> erase(Actor by, Account account) {
        requireMay(by, account);
        if (granting.isDeciding(account)) {
            throw PersonProblem.deciderActive();
        }
        Map<String, List<Fate>> fates = asked(data -> data.erase(account.personId()));
        tell("core.person.erased", account);
        return fates;
    }

    /** The same for somebody who has asked for it themselves and holds no role. */
    public void eraseOnRequest(Account account) {
        asked(data -> data.erase(account.personId()));
        tell("core.person.erased", account);
    }

    /** Modules that are here but closed, and so are not asked. */
    public Set<String> closed() {
        var closed = new TreeSet<String>();
        Switchboard.live().modules().forEach(module -> closed.add(module.id()));
        Switchboard.live().modules().stream()
                .filter(Switchboard.live()::isOpen)
                .forEach(module -> closed.remove(module.id()));
        return closed;
    }

    private <T> Map<String, List<T>> asked(Function<PersonalData, List<T>> question) {
        var answers = new TreeMap<String, List<T>>();
        for (Provided<PersonalData> provided : holders()) {
            answers.merge(provided.module(), List.copyOf(question.apply(provided.capability())), Departure::both);
        }
        return answers;
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private List<Provided<PersonalData>> holders() {
        return self.platform().all(PersonalData.class);
    }

    /** Refuses for oneself, and for whoever holds more. */
    public void requireMay(Actor by, Account account) {
        if (by.is(account)) {
            throw PersonProblem.self();
        }
        by.requireCovers(roles.grantsOf(account.id()));
    }

    private void tell(String type, Account account) {
        events.publish(Event.of(type, account.id()));
        changes.fire(new PersonChanged(account.id(), true));
    }
}
