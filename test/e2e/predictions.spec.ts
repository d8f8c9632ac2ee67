import { setAbout } from '../../shared/board/about.ts'
import { addPrediction } from '../../shared/board/predictions.ts'
import { goToStep } from '../../shared/stage/stage.ts'
import { expect, test } from './fixtures.ts'
import { emptyRound, roundOf } from './made-round.ts'
import { enter, expectGood, expectSaved } from './room.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true }
const FIELD = 'A student here could…'

test('[E4] tables answer the student question on laptop and phone, and the room sees it table by table', async ({
  server,
  open,
}) => {
  const doc = emptyRound('Fenwater Lane')
  setAbout(doc, { teams: ['Red', 'Blue'] })
  goToStep(doc, 'predict')
  const { board, keys } = await roundOf(server.url, doc)
  const laptop = await open()
  await laptop.goto(`/b/${board}#${keys.facilitator}`)
  await enter(laptop, 'Karin')
  const phone = await open(PHONE)
  await phone.goto(`/b/${board}#${keys.participant}`)
  await enter(phone, 'Ola')
  const wall = await open({ viewport: { width: 1920, height: 1080 } })
  await wall.goto(`/p/${board}#${keys.viewer}`)
  const onLaptop = laptop.getByRole('region', { name: 'Predictions' })
  const onPhone = phone.getByRole('region', { name: 'Predictions' })

  await test.step('the question stands there in the words of the round', async () => {
    for (const place of [onLaptop, phone.getByRole('main'), wall.getByRole('main')]) {
      await expect(place.getByText(/You are a student here/)).toBeVisible()
    }
  })
  await test.step('Blue answers twice on a phone, Red on a laptop, by keyboard alone', async () => {
    await onPhone.getByRole('combobox', { name: 'Your team' }).selectOption('Blue')
    for (const text of ['name the parts of a cell', 'wait for an adult']) {
      await onPhone.getByRole('textbox', { name: FIELD }).fill(text)
      await onPhone.getByRole('button', { name: 'Add' }).tap()
    }
    await onLaptop.getByRole('combobox', { name: 'Your team' }).focus()
    await laptop.keyboard.type('Red')
    await laptop.keyboard.press('Tab')
    await laptop.keyboard.type('finish neat work on time')
    await laptop.keyboard.press('Enter')
  })
  await test.step('the answers stand in the order of the tables, on the wall too', async () => {
    await expect(onLaptop.getByRole('heading', { level: 3 })).toHaveText(['Red', 'Blue'])
    await expect(wall.getByRole('main').getByRole('listitem')).toHaveText([
      'Red finish neat work on time',
      'Blue name the parts of a cell',
      'Blue wait for an adult',
    ])
  })
  await test.step('one is moved, written on by another, taken off and brought back', async () => {
    const blue = onLaptop.getByRole('list', { name: 'Predictions of Blue' })
    await blue.getByRole('button', { name: 'Move earlier' }).click()
    await expect(blue.getByRole('textbox').first()).toHaveValue('wait for an adult')
    await blue.getByRole('textbox').first().fill('wait for an adult to say what is next')
    await expect(onPhone.getByRole('textbox', { name: 'Prediction' }).nth(1)).toHaveValue(
      'wait for an adult to say what is next',
    )
    await blue.getByRole('button', { name: 'Delete prediction' }).last().click()
    await expect(blue.getByRole('listitem')).toHaveCount(1)
    await laptop.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(blue.getByRole('listitem')).toHaveCount(2)
    await expectSaved(laptop)
  })
  await expectGood(phone)
})

test('[E4] many long answers fit the wall, those of no table among them', async ({
  server,
  open,
}) => {
  const doc = emptyRound('Fenwater Lane')
  const long =
    'finish neat work on time, copy what is on the board without a mistake, and wait for an adult to hear whether it is right'
  for (let at = 0; at < 10; at++) {
    addPrediction(doc, {
      id: `prediction${at}00`.slice(0, 12),
      text: `${at} ${long}`,
      team: at % 4 === 3 ? '' : `Team ${at % 4}`,
    })
  }
  goToStep(doc, 'predict')
  const { board, keys } = await roundOf(server.url, doc)
  const wall = await open({ viewport: { width: 1920, height: 1080 } })
  await wall.goto(`/p/${board}#${keys.viewer}`)
  const answers = wall.getByRole('main').getByRole('listitem')
  await expect(answers).toHaveCount(10)
  for (const answer of await answers.all()) await expect(answer).toBeVisible()
  const sizes = await answers.evaluateAll((all) =>
    all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
  )
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(36)
})
