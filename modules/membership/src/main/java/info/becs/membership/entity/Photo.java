package info.becs.membership.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Which file that the forms keep is the photo of a member. */
@Entity
@Table(name = "membership_photo")
public class Photo {

    @Id
    @Column(name = "member_id")
    private String member;

    @Column(name = "file_id")
    private String file;

    protected Photo() {}

    public Photo(Member member, String file) {
        this.member = member.id();
        this.file = file;
    }

    public void become(String other) {
        file = other;
    }

    public String file() {
        return file;
    }
}
