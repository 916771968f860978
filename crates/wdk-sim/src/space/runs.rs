//! Which physical pages stand behind a range of virtual pages: page frame numbers, kept as runs of
//! consecutive ones. Pure arithmetic.

/// `count` consecutive page frames from `pfn`, behind virtual pages `page..` of a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) page: u64,
    pub(crate) pfn: u64,
    pub(crate) count: u64,
}

/// The page frames of a range, in order.
///
/// # Invariants
/// The runs are not empty and follow one another without a gap, the first at page 0.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Runs(Vec<Run>);

impl Runs {
    /// `count` consecutive frames.
    pub(crate) fn one(pfn: u64, count: u64) -> Self {
        let mut runs = Self::default();
        runs.push(pfn, count);
        runs
    }

    /// The frames listed in an MDL.
    pub(crate) fn of_frames(frames: &[u64]) -> Self {
        let mut runs = Self::default();
        for &pfn in frames {
            runs.push(pfn, 1);
        }
        runs
    }

    /// Adds `count` consecutive frames at the end.
    pub(crate) fn push(&mut self, pfn: u64, count: u64) {
        let page = self.pages();
        match self.0.last_mut() {
            Some(last) if last.pfn + last.count == pfn => last.count += count,
            _ if count == 0 => {}
            _ => self.0.push(Run { page, pfn, count }),
        }
    }

    /// How many pages the range has.
    pub(crate) fn pages(&self) -> u64 {
        self.0.last().map_or(0, |last| last.page + last.count)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = Run> + '_ {
        self.0.iter().copied()
    }

    /// The frame behind a page of the range.
    pub(crate) fn pfn(&self, page: u64) -> Option<u64> {
        let run = self.0[..self.0.partition_point(|run| run.page <= page)].last()?;
        (page < run.page + run.count).then(|| run.pfn + (page - run.page))
    }

    /// The part of the runs that covers `count` pages from `first`; what lies outside the range is
    /// left out.
    pub(crate) fn part(&self, first: u64, count: u64) -> impl Iterator<Item = Run> + '_ {
        let end = first.saturating_add(count);
        let from = self.0.partition_point(|run| run.page + run.count <= first);
        self.0[from..]
            .iter()
            .take_while(move |run| run.page < end)
            .map(move |run| {
                let start = run.page.max(first);
                Run {
                    page: start,
                    pfn: run.pfn + (start - run.page),
                    count: end.min(run.page + run.count) - start,
                }
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consecutive_frames_become_one_run() {
        let runs = Runs::of_frames(&[7, 8, 9, 4, 5, 11]);
        assert_eq!(runs.iter().count(), 3);
        assert_eq!(runs.pages(), 6);
        assert_eq!(
            (0..7).map(|page| runs.pfn(page)).collect::<Vec<_>>(),
            [Some(7), Some(8), Some(9), Some(4), Some(5), Some(11), None]
        );
    }

    #[test]
    fn a_part_is_cut_at_both_ends() {
        let runs = Runs::of_frames(&[7, 8, 9, 4, 5, 11]);
        let part: Vec<_> = runs
            .part(1, 3)
            .map(|run| (run.page, run.pfn, run.count))
            .collect();
        assert_eq!(part, [(1, 8, 2), (3, 4, 1)]);
        assert_eq!(runs.part(5, 100).map(|run| run.count).sum::<u64>(), 1);
        assert_eq!(runs.part(6, 1).count(), 0);
    }
}
