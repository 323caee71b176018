package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.FormWords;
import info.becs.complaints.entity.CaseFilter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Which cases a question is about for whoever asks it: by the rules of now, and without those that they may not see. */
@RequestScoped
public class AskedCases {

    @Inject
    CaseRules rules;

    @Inject
    FormWords formWords;

    @Inject
    Counter counter;

    @Inject
    Clock clock;

    CaseFilter by(QueueQuery query) {
        return query.filter(
                rules.casework(), formWords, counter.person().toString(), counter.hidden(), clock.instant());
    }
}
