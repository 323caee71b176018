package info.becs.core.people.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantsTest {

    static final String LAW = "news.category:law";

    @Test
    void aScopeIsNotEverywhere() {
        Grants grants = Grants.NONE.and(Set.of("news.article.publish"), LAW);

        assertThat(grants.everywhere()).isEmpty();
        assertThat(grants.cover(Set.of("news.article.publish"), LAW)).isTrue();
        assertThat(grants.cover(Set.of("news.article.publish"), "news.category:news"))
                .isFalse();
        assertThat(grants.cover(Set.of("news.article.publish"), Grants.EVERYWHERE))
                .isFalse();
    }

    @Test
    void everywhereIsEveryScope() {
        Grants grants = Grants.NONE.and(Set.of("news.article.publish"), Grants.EVERYWHERE);

        assertThat(grants.cover(Set.of("news.article.publish"), LAW)).isTrue();
        assertThat(grants.cover(Set.of("news.article.publish", "news.article.write"), LAW))
                .isFalse();
    }

    @Test
    void severalRolesAddUp() {
        Grants grants = Grants.NONE
                .and(Set.of("news.article.write"), LAW)
                .and(Set.of("news.article.write", "core.event.read"), Grants.EVERYWHERE);

        assertThat(grants.everywhere()).containsExactlyInAnyOrder("news.article.write", "core.event.read");
        assertThat(grants.scopes().get("news.article.write")).containsExactlyInAnyOrder(LAW, Grants.EVERYWHERE);
    }

    @Test
    void aTokenGivesNoMoreThanItsWordsAndNoMoreThanItsOwnerHas() {
        Grants owner = Grants.NONE.and(Set.of("news.article.write", "core.event.read"), Grants.EVERYWHERE);

        assertThat(owner.within(new PermissionWords(Set.of("news.*"))).everywhere())
                .containsExactly("news.article.write");
        assertThat(owner.within(new PermissionWords(Set.of("core.person.erase")))
                        .everywhere())
                .isEmpty();
        assertThat(owner.within(new PermissionWords(Set.of("*")))).isEqualTo(owner);
    }
}
