package info.becs.membership.control;

import info.becs.kit.start.ThisModule;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.WorkApplication;
import info.becs.spi.DataClass;
import info.becs.spi.Text;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.Contact;
import info.becs.spi.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/*
 * Whose an application is
 *
 * Volunteers apply by a form, and nobody has to be signed in for it. It is a member's where they keep its receipt in their
 * account, or where it names the mobile number from which they have answered. What is sensitive in it is not opened here.
 */
/** Applications of members to do something for the society, and the pledge that they make. */
@ApplicationScoped
public class WorkApplications {

    static final String FORM = "volunteer.application";
    private static final String PLEDGE = "confidentiality_pledge";
    private static final Set<DataClass> OPEN = Set.of(DataClass.P, DataClass.I);

    @Inject
    ThisModule self;

    /** The newest first. */
    public List<WorkApplication> of(Member member) {
        return self.platform()
                .find(Submissions.class)
                .map(submissions -> read(submissions, ids(member, submissions)).stream()
                        .sorted(Comparator.comparing(WorkApplication::at).reversed())
                        .toList())
                .orElse(List.of());
    }

    /** Those of them that came by the form for volunteers, in no order. */
    List<WorkApplication> read(Submissions submissions, Set<UUID> ids) {
        return submissions.find(ids, OPEN).stream()
                .filter(submission -> submission.form().equals(FORM))
                .map(submission -> WorkApplication.of(submission, code -> role(submissions, code)))
                .toList();
    }

    private Set<UUID> ids(Member member, Submissions submissions) {
        var ids = new LinkedHashSet<UUID>();
        member.account().ifPresent(person -> {
            ids.addAll(submissions.shownBy(person));
            self.platform()
                    .find(People.class)
                    .map(people -> people.proven(person))
                    .map(Contact::mobile)
                    .filter(mobile -> !mobile.isEmpty())
                    .ifPresent(mobile -> ids.addAll(submissions.saying(mobile)));
        });
        return ids;
    }

    private static Text role(Submissions submissions, String code) {
        return submissions.label(FORM, "roles", code).orElse(Text.same(code));
    }

    /** The words of this version, as the form says them; empty where it knows them no more. */
    public Optional<Text> pledge(String version) {
        return self.platform().find(Submissions.class).flatMap(submissions -> submissions.label(FORM, PLEDGE, version));
    }
}
