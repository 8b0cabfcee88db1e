// Made from data/participants.csv by `cargo test --all-features --test codegen`; edit that, not this file.

use super::prelude::*;
/**
Who took part in an event, and as what.

```
use clemency::{Entity, Event, vocabulary::Role};

let agents = Event::Grant.participants().iter().filter(|row| row.role() == Role::Agent);
assert_eq!(agents.map(|row| row.entity()).collect::<Vec<_>>(), [Entity::DonaldTrump]);
```
*/
pub type Participant = Handle<3>;
row_type! {
    Participant[event : Event = row.event(), entity : Entity = row.entity(), role : Role
    = row.role()] row => { "event" : row.event(), "entity" : row.entity(), "role" : row
    .role() }
}
rows! {
    51, | cells | { event : Event = cells.one_of(), entity : Entity = cells.one_of(),
    role : Role = cells.one_of() },
    "6 8 0
6 27 1
10 23 2
10 28 0
11 0 3
11 28 0
20 0 0
20 40 8
7 0 0
7 1 2
7 3 7
3 0 1
16 28 5
22 0 0
22 28 0
18 0 3
18 8 0
0 0 1
0 19 1
5 0 1
13 0 3
13 17 2
13 28 0
12 0 0
25 21 6
25 28 8
8 0 5
8 31 7
19 0 2
19 28 0
14 0 3
14 8 6
14 28 0
26 28 0
15 0 0
15 28 0
21 0 1
4 0 1
24 0 2
24 24 8
24 28 0
23 0 5
23 14 4
23 28 5
23 45 7
2 0 1
2 6 8
9 0 1
9 28 0
17 0 1
17 50 0"
}
impl Participant {
    const fn row(self) -> &'static Row {
        &rows::<()>()[self.0 as usize]
    }
    /// The event.
    #[must_use]
    pub const fn event(self) -> Event {
        self.row().event
    }
    /// The person, group or organisation.
    #[must_use]
    pub const fn entity(self) -> Entity {
        self.row().entity
    }
    /// The part taken.
    #[must_use]
    pub const fn role(self) -> Role {
        self.row().role
    }
}
