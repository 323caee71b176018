package info.becs.membership.control;

import info.becs.membership.entity.FoldedName;
import info.becs.membership.entity.Member;
import info.becs.membership.entity.MemberWord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** All words by which members are found: those of their names. */
@ApplicationScoped
public class MemberWords {

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<Belongings> belongings;

    /** Of somebody who has just been added: nothing of an older name is there. */
    public void add(Member member) {
        // The engine checks each foreign key at once, and EclipseLink knows nothing of them.
        em.flush();
        of(member).forEach(word -> em.persist(new MemberWord(member.id(), word)));
    }

    /** Of many at once. */
    public void addAll(Collection<Member> members) {
        em.flush();
        members.forEach(member -> of(member).forEach(word -> em.persist(new MemberWord(member.id(), word))));
    }

    /** As the member is called now, wherever they are found by it; of whoever was forgotten none is left. */
    public void renew(Member member) {
        em.createQuery("DELETE FROM MemberWord w WHERE w.member = :member")
                .setParameter("member", member.id())
                .executeUpdate();
        add(member);
        belongings.forEach(kept -> kept.renamed(member));
    }

    private static Set<String> of(Member member) {
        return member.name()
                .map(name -> FoldedName.words(List.of(name.bn(), name.en())))
                .orElse(Set.of());
    }
}
