//! Running the same work for many inputs on several threads.

use crate::diagnostic::Diagnostics;

/// How many threads share a piece of work.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Threads(usize);

impl Threads {
    /// The calling thread.
    pub(crate) const ONE: Self = Self(1);

    /// The given number of threads; for 0, one for each core.
    pub(crate) fn new(count: usize) -> Self {
        match count {
            0 => Self(std::thread::available_parallelism().map_or(1, usize::from)),
            given => Self(given),
        }
    }

    /// Applies `work` to each thing, and returns the results in the order of the things.
    pub(crate) fn map<T: Sync, R: Send>(self, things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
        map(self.0, things, work)
    }

    /// The same for work that reports findings; they are in the order of the things.
    pub(crate) fn map_reporting<T: Sync, R: Send>(
        self,
        things: &[T],
        diagnostics: &mut Diagnostics,
        work: impl Fn(&T, &mut Diagnostics) -> R + Sync,
    ) -> Vec<R> {
        if self.0 == 1 {
            return things.iter().map(|thing| work(thing, diagnostics)).collect();
        }
        let done = self.map(things, |thing| {
            let mut found = Diagnostics::new();
            (work(thing, &mut found), found)
        });
        let results = done.into_iter().map(|(result, found)| {
            diagnostics.append(found);
            result
        });
        results.collect()
    }
}

fn map<T: Sync, R: Send>(threads: usize, things: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let threads = threads.min(things.len() / AT_LEAST);
    if threads < 2 {
        return things.iter().map(work).collect();
    }
    let work = &work;
    std::thread::scope(|scope| {
        // Neighbouring files are similar: every thread takes some of each kind.
        let workers: Vec<_> = (0..threads)
            .map(|first| scope.spawn(move || things.iter().skip(first).step_by(threads).map(work).collect::<Vec<R>>()))
            .collect();
        let parts = workers.into_iter().map(|worker| match worker.join() {
            Ok(part) => part.into_iter(),
            Err(panic) => std::panic::resume_unwind(panic),
        });
        let mut parts: Vec<_> = parts.collect();
        let count = parts.len();
        (0..things.len()).filter_map(|index| parts.get_mut(index % count)?.next()).collect()
    })
}

/// The minimum number of things that are worth another thread.
const AT_LEAST: usize = 8;

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn the_order_is_that_of_the_things() {
        let things: Vec<usize> = (0..101).collect();
        let expected: Vec<usize> = things.iter().map(|thing| thing * 2).collect();
        for threads in [0, 1, 2, 3, 100] {
            assert_eq!(map(threads, &things, |thing| thing * 2), expected, "{threads} threads");
        }
    }
}
