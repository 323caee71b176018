package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.DeclaredFields;
import info.becs.complaints.control.FormWords;
import info.becs.complaints.control.GroupMembers;
import info.becs.complaints.control.OfficeCalendar;
import info.becs.complaints.entity.CaseFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Which cases a question is about for whoever asks it: by the rules of now, and without those that they may not see. */
@RequestScoped
public class AskedCases {

    @Inject
    CaseRules rules;

    @Inject
    FormWords formWords;

    @Inject
    DeclaredFields declared;

    @Inject
    Counter counter;

    @Inject
    OfficeCalendar calendar;

    @Inject
    GroupMembers members;

    @Inject
    Clock clock;

    CaseFilter by(QueueQuery query) {
        return query.filter(
                rules.casework(),
                formWords,
                declared,
                new QueueQuery.Asking(me(), members.groups(me()), counter.hidden(), clock.instant(), soonUntil()));
    }

    /** Whether the rules and the form of a list that was kept still know what it asks for. */
    boolean isKnown(Map<String, String> query) {
        return query.keySet().stream()
                        .filter(name -> name.startsWith(QueueQuery.FIELD))
                        .allMatch(name -> declared.isDeclared(
                                query.getOrDefault("form", ""), name.substring(QueueQuery.FIELD.length())))
                && Optional.ofNullable(query.get("status"))
                        .map(status -> rules.casework().find(status).isPresent())
                        .orElse(true);
    }

    private String me() {
        return counter.person().toString();
    }

    /** What nobody has and the groups look after that the caller is in. */
    CaseFilter ofMyGroups() {
        return CaseFilter.without(counter.hidden()).ofGroups(members.groups(me()));
    }

    /** What runs out before then is due soon. */
    private Instant soonUntil() {
        return calendar.days().due(clock.instant(), rules.casework().clocks().warn());
    }

    CaseFilter.Due soon() {
        return new CaseFilter.Due(Optional.of(clock.instant()), Optional.of(soonUntil()));
    }
}
